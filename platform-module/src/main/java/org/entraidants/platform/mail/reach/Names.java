package org.entraidants.platform.mail.reach;

import java.util.List;

/** What the domain name system tells. Every question may find nobody who answers. */
public interface Names {
    /** Nobody answers. */
    final class Away extends Exception {
        private static final long serialVersionUID = 1L;

        public Away(Throwable cause) {
            super(cause);
        }
    }

    /** The texts of a name, each in one piece; none when the name is not there. */
    List<String> texts(String name) throws Away;

    /** The addresses of a host, IPv4 and IPv6. */
    List<String> addresses(String host) throws Away;

    /** The hosts that take mail for a domain. */
    List<String> exchangers(String domain) throws Away;

    /** The names of an address. */
    List<String> pointers(String address) throws Away;
}
