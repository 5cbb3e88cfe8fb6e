package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.directory.Typology;
import org.entraidants.directory.duplicates.Duplicates;
import org.entraidants.directory.duplicates.Duplicates.Likely;
import org.entraidants.directory.people.JoinRequests.Ask;
import org.entraidants.directory.people.ProposedStructure;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.directory.place.Postcode;
import org.entraidants.directory.web.TermWords;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Proposing a structure that is not listed: {@code /rejoindre/nouvelle-structure}. */
@Named
@RequestScoped
public class ProposePage {
    @Inject
    JoinForm form;

    @Inject
    Duplicates duplicates;

    @Inject
    PageRequest page;

    @Inject
    TermWords terms;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private String structure = "";
    private String street = "";
    private String postcode = "";
    private String commune = "";
    private Typology typology = Typology.ASSO;
    private List<Likely> likely = List.of();

    /** Sends the proposal, unless something like it is listed already: then asks whether it is that. */
    public void send() throws IOException {
        send(false);
    }

    /** Sends the proposal of something that is none of those that are listed. */
    public void sendAnyway() throws IOException {
        send(true);
    }

    private void send(boolean anyway) throws IOException {
        Optional<Postcode> code = Postcode.parse(postcode);
        boolean placed = code.isPresent()
                && Gazetteer.get().locate(postcode, commune, null).isPresent();
        if (!placed) {
            errors.add("commune", i18n.t("directory.propose.commune.unknown"));
        } else if (structure.length() > 250 || street.length() > 500 || commune.length() > 200) {
            errors.add(i18n.t("directory.propose.tooLong"));
        } else {
            likely = anyway
                    ? List.of()
                    : duplicates.likely(structure, street, code.get().value(), commune);
            if (likely.isEmpty()) {
                propose(code.get());
            }
        }
    }

    private void propose(Postcode code) throws IOException {
        form.send(new Ask(
                "",
                new ProposedStructure(structure.strip(), street.strip(), code.value(), commune.strip(), typology),
                form.getName(),
                form.getAddress(),
                form.getWords()));
    }

    /** What is listed already and may be meant. */
    public List<Likely> getLikely() {
        return likely;
    }

    /** Whether the question is asked, or its answer comes in. */
    public boolean isAsking() {
        return !likely.isEmpty() || page.posted("sendAnyway").isPresent();
    }

    /** The kinds of structures, in the order of their words. */
    public List<Typology> getTypologies() {
        Collator order = Collator.getInstance(i18n.getLanguage());
        return Arrays.stream(Typology.values())
                .sorted(Comparator.comparing(terms::word, order))
                .toList();
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(@Nullable String structure) {
        this.structure = Objects.requireNonNullElse(structure, "");
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = Objects.requireNonNullElse(street, "");
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = Objects.requireNonNullElse(postcode, "");
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = Objects.requireNonNullElse(commune, "");
    }

    public Typology getTypology() {
        return typology;
    }

    public void setTypology(Typology typology) {
        this.typology = typology;
    }
}
