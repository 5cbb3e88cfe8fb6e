package org.entraidants.newsletter.audience;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Service;
import org.entraidants.directory.Term;
import org.entraidants.directory.Typology;

/**
 * Who an issue is for.
 *
 * @param subscribers whoever has subscribed to the letter
 * @param members accounts of the network, as far as the rest fits
 * @param role which of the members
 * @param departments codes; of a structure of the member; empty: any or none
 * @param typologies kinds of that structure, as the standard writes them; empty: any
 * @param services what that structure helps with, as the standard writes it; empty: anything
 * @param list the list of the letter it is sent to: whoever has taken that one off does not get it; 0: none
 */
public record Audience(
        boolean subscribers,
        boolean members,
        Role role,
        List<String> departments,
        List<String> typologies,
        List<String> services,
        long list) {
    /** Which members. */
    public enum Role {
        ALL,
        REFERENTS,
        ANIMATORS
    }

    /** Subscribers and all members. */
    public static final Audience EVERYBODY = new Audience(true, true, Role.ALL, List.of(), List.of(), List.of());

    /** An audience of no list. */
    public Audience(
            boolean subscribers,
            boolean members,
            Role role,
            List<String> departments,
            List<String> typologies,
            List<String> services) {
        this(subscribers, members, role, departments, typologies, services, 0);
    }

    public Audience {
        departments = List.copyOf(departments);
        typologies = List.copyOf(typologies);
        services = List.copyOf(services);
    }

    /** Whether it is for anybody at all. */
    public boolean isForSomebody() {
        return subscribers || members;
    }

    /** Its members alone. */
    Audience ofMembers() {
        return new Audience(false, members, role, departments, typologies, services, list);
    }

    /** Its subscribers alone, those who are members among them. */
    Audience ofSubscribers() {
        return new Audience(subscribers, false, role, departments, typologies, services, list);
    }

    /** Whether it is not for all members. */
    public boolean isNarrowed() {
        return role != Role.ALL || !departments.isEmpty() || !typologies.isEmpty() || !services.isEmpty();
    }

    /**
     * Reads what a form or {@link #toString} says; what is not understood is left out.
     *
     * @param values by name: {@code subscribers}, {@code members}, {@code role}, {@code department}, {@code typology}, {@code
     *     service}, {@code list}
     */
    public static Audience read(Map<String, List<String>> values) {
        return new Audience(
                values.containsKey("subscribers"),
                values.containsKey("members"),
                role(values.getOrDefault("role", List.of())).orElse(Role.ALL),
                values.getOrDefault("department", List.of()).stream()
                        .flatMap(codes -> Stream.of(codes.split("[\\s,;]+", -1)))
                        .filter(code -> code.matches("\\w{2,10}"))
                        .distinct()
                        .toList(),
                known(Typology.values(), values.getOrDefault("typology", List.of())),
                known(Service.values(), values.getOrDefault("service", List.of())),
                values.getOrDefault("list", List.of()).stream()
                        .filter(id -> id.matches("\\d{1,18}"))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0));
    }

    private static Optional<Role> role(List<String> names) {
        return Stream.of(Role.values())
                .filter(role -> names.contains(role.name()))
                .findFirst();
    }

    private static List<String> known(Term[] terms, List<String> asked) {
        return Stream.of(terms).map(Term::standard).filter(asked::contains).toList();
    }

    /** Reads what {@link #toString} has written. */
    public static Audience of(String written) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : written.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return read(values);
    }

    /** As it is kept, and as an address may say it. */
    @Override
    public String toString() {
        return Stream.of(
                        subscribers ? Stream.of("subscribers=1") : Stream.<String>empty(),
                        members ? Stream.of("members=1") : Stream.<String>empty(),
                        role == Role.ALL ? Stream.<String>empty() : Stream.of("role=" + role),
                        each("department", departments),
                        each("typology", typologies),
                        each("service", services),
                        list == 0 ? Stream.<String>empty() : Stream.of("list=" + list))
                .flatMap(one -> one)
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> each(String name, List<String> values) {
        return values.stream().map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
