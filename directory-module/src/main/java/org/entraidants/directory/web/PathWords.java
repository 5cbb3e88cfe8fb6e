package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entraidants.directory.Offer;
import org.entraidants.platform.web.I18n;

/** What a structure does for people and with them along the five steps of a path, in words. */
@RequestScoped
class PathWords {
    private static final String SUPPORT = "support";
    private static final List<String> STEPS = List.of("awareness", "detection", "orientation", SUPPORT, "training");

    @Inject
    I18n i18n;

    @Inject
    Facts facts;

    /** The five steps in their order; none when no offer says at which it stands. */
    List<PathStep> of(List<Offer> offers) {
        List<PathStep> steps = STEPS.stream()
                .map(step -> new PathStep(text(step), text(step + ".meaning"), lines(step, offers)))
                .toList();
        return steps.stream().allMatch(step -> step.lines().isEmpty()) ? List.of() : steps;
    }

    private List<PathStep.Line> lines(String step, List<Offer> offers) {
        List<Offer> here = offers.stream().filter(offer -> isAt(offer, step)).toList();
        var lines = new ArrayList<PathStep.Line>();
        if (step.equals(SUPPORT)) {
            add(lines, text("with"), here, Offer::doesWith);
            add(lines, text("for"), here, Offer::doesFor);
            add(lines, "", here, offer -> !offer.doesWith() && !offer.doesFor());
        } else {
            add(lines, "", here, offer -> true);
        }
        return lines;
    }

    /** What is done for people or with them, and of which nothing else is known, is support. */
    private static boolean isAt(Offer offer, String step) {
        boolean silent = offer.steps().isEmpty() && (offer.doesFor() || offer.doesWith());
        return offer.steps().contains(step) || (silent && step.equals(SUPPORT));
    }

    private void add(List<PathStep.Line> lines, String manner, List<Offer> offers, Predicate<Offer> which) {
        String what = offers.stream().filter(which).map(facts::name).distinct().collect(Collectors.joining(" · "));
        if (!what.isEmpty()) {
            lines.add(new PathStep.Line(manner, what));
        }
    }

    private String text(String key) {
        return i18n.t("directory.path." + key);
    }
}
