package org.entraidants.platform.network;

/**
 * What the people of a network decide for all.
 *
 * @param name how it is called, at most 120 characters
 * @param openRegistration whether anybody may ask to join; else one must be invited
 * @param secondFactorRequired whether animators and administrators must have a second factor: without one they act as
 *     members
 */
public record NetworkRules(String name, boolean openRegistration, boolean secondFactorRequired) {
    /** A network that has no name yet. */
    static final NetworkRules NEW = new NetworkRules("Entraidants", true, false);

    boolean isNamed() {
        return !name.equals(NEW.name);
    }
}
