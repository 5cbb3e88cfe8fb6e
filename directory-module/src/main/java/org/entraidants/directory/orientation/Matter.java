package org.entraidants.directory.orientation;

import static org.entraidants.directory.Service.EVERYDAY_TOOLS;
import static org.entraidants.directory.Service.JOB_INTEGRATION;

import org.entraidants.directory.Service;

/** What a person comes for: the ten requests that helpers meet most, then what is learned or needed for longer. */
public enum Matter {
    PHONE_APPS(Kind.REQUEST, EVERYDAY_TOOLS, true),
    PASSWORD(Kind.REQUEST, EVERYDAY_TOOLS, true),
    BANKING(Kind.REQUEST, EVERYDAY_TOOLS, false),
    PROCEDURE(Kind.REQUEST, Service.ADMINISTRATIVE_HELP, true),
    JOB_SEEKER(Kind.REQUEST, JOB_INTEGRATION, true),
    TAXES(Kind.REQUEST, Service.ADMINISTRATIVE_HELP, true),
    TOWN_HALL(Kind.REQUEST, Service.ADMINISTRATIVE_HELP, true),
    HOUSING(Kind.REQUEST, Service.ADMINISTRATIVE_HELP, true),
    TRANSLATION(Kind.REQUEST, EVERYDAY_TOOLS, false),
    JOB_SEARCH(Kind.REQUEST, JOB_INTEGRATION, true),
    LEARN_TOOLS(Kind.LEARNING, EVERYDAY_TOOLS, false),
    SAFE_USE(Kind.LEARNING, Service.SAFE_USE, false),
    PARENTING(Kind.LEARNING, Service.PARENTING, false),
    CREATION_AND_LEISURE(Kind.LEARNING, Service.CREATION_AND_LEISURE, false),
    DIGITAL_CULTURE(Kind.LEARNING, Service.DIGITAL_CULTURE, false),
    ACCESS(Kind.EQUIPMENT, Service.INTERNET_AND_EQUIPMENT_ACCESS, false),
    AFFORDABLE_EQUIPMENT(Kind.EQUIPMENT, Service.AFFORDABLE_EQUIPMENT, false);

    /** How it is met. */
    public enum Kind {
        /** Done once, by and with the person. */
        REQUEST,
        /** Takes several times. */
        LEARNING,
        /** Takes a thing. */
        EQUIPMENT
    }

    private final Kind kind;
    private final Service service;
    private final boolean needsMailbox;

    Matter(Kind kind, Service service, boolean needsMailbox) {
        this.kind = kind;
        this.service = service;
        this.needsMailbox = needsMailbox;
    }

    public Kind kind() {
        return kind;
    }

    /** What a place must do to help with it. */
    public Service service() {
        return service;
    }

    /** Whether it usually cannot be done without a mail address that the person reads. */
    public boolean needsMailbox() {
        return needsMailbox;
    }
}
