package org.entraidants.platform.account.oidc;

import org.entraidants.platform.account.Attempt;

/** What became of somebody who came back from the provider. */
public sealed interface Arrival {
    /**
     * They are known.
     *
     * @param target the page to go on to, with its language
     */
    record Recognised(Attempt attempt, String target) implements Arrival {}

    /** The provider's account now opens theirs. */
    record Linked() implements Arrival {}

    /** They are not let in. */
    record Failed(Trouble trouble) implements Arrival {}
}
