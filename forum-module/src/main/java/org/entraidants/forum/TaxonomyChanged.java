package org.entraidants.forum;

/** Fired in the transaction that changes a space, a group, a category, an operator or a tag. */
public record TaxonomyChanged() {}
