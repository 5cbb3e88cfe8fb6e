package org.entraidants.events.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.entraidants.events.after.certificate.Certificates;
import org.entraidants.events.after.certificate.Checked;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.web.GatheringWords;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Whether a certificate is one of ours: {@code /attestations/1450-…}; typed from paper, {@code /attestations?code=…}. */
@Named
@RequestScoped
public class CertificateCheckPage {
    @Inject
    Certificates certificates;

    @Inject
    GatheringWords words;

    @Inject
    PageRequest page;

    private String code = "";
    private @Nullable Checked checked;

    /** Looks at the code of the address. */
    public void open() {
        String inPath = page.value("code");
        code = inPath.isEmpty() ? page.parameter("code") : inPath;
        checked = code.isBlank() ? null : certificates.check(code);
    }

    /** What is in the field. */
    public String getCode() {
        return code;
    }

    /** attested, withdrawn, forgotten or unknown; empty before a code is typed. */
    public String getOutcome() {
        return checked == null ? "" : checked.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Who came; null for a code that attests nothing. */
    public @Nullable Registration getRegistration() {
        return checked instanceof Checked.Attested attested ? attested.registration() : null;
    }

    public String getWhen() {
        Registration registration = getRegistration();
        return registration == null
                ? ""
                : words.day(registration.gathering()) + ", " + words.hours(registration.gathering());
    }
}
