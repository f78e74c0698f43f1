/** What the rules say to people who ask for what is not there: start from {@link fr.cpts.rules.message.RulesMessage}. */
package fr.cpts.rules.message;
