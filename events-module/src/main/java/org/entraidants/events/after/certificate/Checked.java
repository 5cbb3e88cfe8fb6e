package org.entraidants.events.after.certificate;

import org.entraidants.events.registration.Registration;

/** What there is to say of a code on a certificate. */
public sealed interface Checked {
    /** The certificate is right, if it says the same. */
    record Attested(Registration registration) implements Checked {}

    /** We have given it, and it no longer holds: it was noted by mistake that the person came. */
    record Withdrawn() implements Checked {}

    /** We have given it; who it was has been forgotten meanwhile. */
    record Forgotten() implements Checked {}

    /** We have never given it. */
    record Unknown() implements Checked {}
}
