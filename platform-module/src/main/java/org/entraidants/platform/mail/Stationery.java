package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.web.Messages;

/** Puts a letter into the frame that every mail of the network has. */
@ApplicationScoped
class Stationery {
    @Inject
    Messages messages;

    @Inject
    Network network;

    Rendered render(Letter letter, String name) {
        var frame = new Frame(messages, letter.language(), network.getName(), MailAddress.cleanName(name));
        return new Rendered(new HtmlPart(letter, frame).toString(), new TextPart(letter, frame).toString());
    }
}
