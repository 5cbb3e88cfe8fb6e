package org.entraidants.platform.account;

/** Who is signed in, as far as a page or a query needs to know. */
public record Identity(long accountId, String name, String address, Role role) {}
