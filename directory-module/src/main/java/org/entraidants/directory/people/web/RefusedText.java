package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;

/** Says at a field which personal data of somebody keep its text from being stored. */
@RequestScoped
public class RefusedText {
    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    /** Says it at the field of this id. */
    public void show(String field, List<Hit> hits) {
        String kinds = hits.stream()
                .map(hit -> hit.kind().explanation(i18n.getLanguage()))
                .distinct()
                .collect(Collectors.joining(" "));
        errors.add(field, i18n.t("directory.people.refused", kinds));
    }
}
