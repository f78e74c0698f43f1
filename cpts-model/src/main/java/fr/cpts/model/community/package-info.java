/**
 * Who a community is and whom it serves.
 *
 * <p>A CPTS (communauté professionnelle territoriale de santé) is an association of health professionals of a territory, known by its
 * {@link fr.cpts.model.community.Community} data. Its health project (projet de santé) identifies a
 * {@link fr.cpts.model.community.Territory}, of which several population figures may be published: which of them decides the size is a
 * question for the rules (position P01), not for this package.
 */
package fr.cpts.model.community;
