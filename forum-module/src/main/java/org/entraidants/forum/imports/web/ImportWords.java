package org.entraidants.forum.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.entraidants.forum.imports.KeptFault;
import org.entraidants.platform.privacy.Kind;
import org.entraidants.platform.web.I18n;

/** What is wrong in a file, in words and without what stands there. */
@RequestScoped
public class ImportWords {
    @Inject
    I18n i18n;

    /** What is wrong, with the column and the nearest value that would do. */
    public String of(KeptFault fault) {
        String words = i18n.t("forum.import.problem." + fault.code(), detail(fault));
        if (!fault.suggestion().isEmpty()) {
            words += " " + i18n.t("forum.import.suggestion", fault.suggestion());
        }
        return fault.field().isEmpty() ? words : i18n.t("forum.import.column", fault.field(), words);
    }

    private String detail(KeptFault fault) {
        Locale language = i18n.getLanguage();
        return fault.code().equals("PERSONAL_DATA")
                ? Kind.valueOf(fault.detail()).explanation(language)
                : fault.detail();
    }
}
