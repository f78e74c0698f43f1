/**
 * What is said to people, kept as data: a stable code, values, and texts in French and English.
 *
 * <p>Start from {@link fr.cpts.model.message.Message}. Each module writes its messages in one way, {@code ModelMessage.of("contract.duration", 10)},
 * and keeps their texts beside the class of that name, in {@code messages_fr.properties} and {@code messages_en.properties}.
 */
package fr.cpts.model.message;
