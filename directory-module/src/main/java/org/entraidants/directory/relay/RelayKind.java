package org.entraidants.directory.relay;

/** Where one meets a relay. */
public enum RelayKind {
    TOWN_HALL,
    POST,
    HOME_CARE,
    PHARMACY,
    SHOP,
    ASSOCIATION,
    OTHER
}
