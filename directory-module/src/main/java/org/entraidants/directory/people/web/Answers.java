package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.entraidants.platform.privacy.Hit;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** How these pages answer: on to another page with a word of what was done, or not found. */
@RequestScoped
class Answers {
    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    Notice notice;

    @Inject
    I18n i18n;

    void goTo(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(page.to(path));
    }

    void goTo(String path, String words) throws IOException {
        notice.say(words);
        goTo(path);
    }

    void notFound() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }

    /** Says at a field which personal data of somebody keep its text from being stored. */
    void refuse(String field, List<Hit> hits) {
        String kinds = hits.stream()
                .map(hit -> hit.kind().explanation(page.getLanguage()))
                .distinct()
                .collect(Collectors.joining(" "));
        errors.add(field, i18n.t("directory.people.refused", kinds));
    }
}
