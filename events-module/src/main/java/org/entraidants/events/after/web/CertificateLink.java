package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.events.after.certificate.Certificates;
import org.entraidants.events.registration.Registration;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Where one gets one's certificate, on the page of one's registration: {@code #{certificateLink.of(registration)}}. */
@Named
@RequestScoped
public class CertificateLink {
    @Inject
    Certificates certificates;

    @Inject
    PageRequest page;

    /** Its address; empty for who has none. */
    public String of(@Nullable Registration registration) {
        return registration != null && certificates.isAttested(registration)
                ? page.to(registration.path() + "/attestation.pdf")
                : "";
    }
}
