package org.entraidants.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Sights;
import org.entraidants.platform.web.PageRequest;

/** The gathering that this request is about, as its address names it; read once for all parts of its page. */
@RequestScoped
public class OpenGathering {
    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    @Inject
    PageRequest page;

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private Optional<Gathering> gathering = Optional.empty();

    private boolean read;

    /** The gathering; empty when the caller sees none there. */
    public Optional<Gathering> gathering() {
        if (!read) {
            read = true;
            gathering = number().flatMap(id -> agenda.find(id, sights.own()));
        }
        return gathering;
    }

    /** The number at the beginning of the last part of the address. */
    private Optional<Long> number() {
        return PageRequest.number(page.value("gathering").replaceFirst("-.*", ""));
    }

    /** Reads it again, after a deed. */
    void again() {
        read = false;
    }
}
