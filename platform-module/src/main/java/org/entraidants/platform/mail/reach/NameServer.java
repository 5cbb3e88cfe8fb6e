package org.entraidants.platform.mail.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;

/** Asks a name server, by what the JDK has for it. Its provider gives texts and nothing else: no object is ever read from it. */
@SuppressWarnings({"BanJNDI", "JdkObsolete"})
final class NameServer implements Names {
    private static final String MILLIS = "1500";
    private static final String RETRIES = "1";
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|\\S+");

    private final Hashtable<String, String> settings = new Hashtable<>();

    /** @param server host or host:port; empty for that of the machine */
    NameServer(Optional<String> server) {
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put(Context.PROVIDER_URL, server.map(where -> "dns://" + where).orElse("dns:"));
        settings.put("com.sun.jndi.dns.timeout.initial", MILLIS);
        settings.put("com.sun.jndi.dns.timeout.retries", RETRIES);
    }

    @Override
    public List<String> texts(String name) throws Away {
        return ask(name, "TXT").stream().map(NameServer::joined).toList();
    }

    /** A long text travels in pieces: of several, those with a space in them are given in quotation marks. */
    private static String joined(String value) {
        if (!value.startsWith("\"")) {
            return value;
        }
        return PIECE.matcher(value)
                .results()
                .map(piece -> piece.group(1) == null ? piece.group() : piece.group(1))
                .collect(Collectors.joining())
                .replace("\\\"", "\"");
    }

    @Override
    public List<String> addresses(String host) throws Away {
        var all = new ArrayList<String>(ask(host, "A"));
        all.addAll(ask(host, "AAAA"));
        return all;
    }

    @Override
    public List<String> exchangers(String domain) throws Away {
        return ask(domain, "MX").stream()
                .map(value -> host(value.replaceFirst("^\\d+\\s+", "")))
                .toList();
    }

    @Override
    public List<String> pointers(String address) throws Away {
        return ask(reversed(address), "PTR").stream().map(NameServer::host).toList();
    }

    private static String host(String value) {
        return value.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
    }

    static String reversed(String address) {
        byte[] bytes;
        try {
            bytes = InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(address, notAnAddress);
        }
        var name = new StringBuilder();
        for (int i = bytes.length - 1; i >= 0; i--) {
            int value = bytes[i] & 0xff;
            name.append(
                    bytes.length == 4
                            ? value + "."
                            : Integer.toHexString(value & 15) + "." + Integer.toHexString(value >> 4) + ".");
        }
        return name + (bytes.length == 4 ? "in-addr.arpa" : "ip6.arpa");
    }

    private List<String> ask(String name, String type) throws Away {
        try {
            DirContext context = new InitialDirContext(settings);
            try {
                Attribute values =
                        context.getAttributes(name, new String[] {type}).get(type);
                return values == null
                        ? List.of()
                        : Collections.list(values.getAll()).stream()
                                .map(String::valueOf)
                                .toList();
            } finally {
                context.close();
            }
        } catch (NameNotFoundException nothing) {
            return List.of();
        } catch (NamingException failed) {
            throw new Away(failed);
        }
    }
}
