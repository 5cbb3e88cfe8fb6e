package org.entraidants.directory.freshness.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entraidants.directory.freshness.Frequency;
import org.entraidants.directory.freshness.Quality;
import org.entraidants.directory.freshness.SheetCare;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What keeps one sheet true, for those who look after it: {@code /annuaire/{slug}/fraicheur}. */
@Named
@RequestScoped
public class SheetCarePage {
    private static final String AS_THE_NETWORK = "";

    @Inject
    SheetCare sheets;

    @Inject
    Caller caller;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private SheetCare.@Nullable Care care;
    private String frequency = AS_THE_NETWORK;

    @PostConstruct
    void look() {
        care = sheets.find(getSlug(), caller).orElse(null);
        if (care != null && care.own() != null) {
            frequency = care.own().name();
        }
    }

    /** Answers 404 when there is no such structure. */
    public void open() throws IOException {
        if (care == null) {
            answers.notFound();
        }
    }

    /** Chooses how often the team is asked. */
    public void save() throws IOException {
        Frequency chosen = Arrays.stream(Frequency.values())
                .filter(known -> known.name().equals(frequency))
                .findFirst()
                .orElse(null);
        sheets.choose(getSlug(), chosen, caller);
        answers.goTo("/annuaire/" + getSlug() + "/fraicheur", i18n.t("directory.care.done"));
    }

    public String getSlug() {
        return page.value("slug");
    }

    public SheetCare.@Nullable Care getCare() {
        return care;
    }

    public List<Frequency> getFrequencies() {
        return Arrays.asList(Frequency.values());
    }

    /** The kind of chip of a line. */
    public String chip(Quality.Line line) {
        return switch (line.share()) {
            case WHOLE -> "ok";
            case PART -> "wait";
            case NOTHING -> "warm";
        };
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(@Nullable String frequency) {
        this.frequency = Objects.requireNonNullElse(frequency, AS_THE_NETWORK);
    }
}
