package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.platform.MenuEntry;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;

/** The pages of every module that is in the WAR. In pages: {@code #{routeBook.menu}}. */
@Named
@ApplicationScoped
public class RouteBook {
    private final List<Route> routes;
    private final Map<String, Route> fixed;
    private final List<RoutePattern> named;
    private final List<RoutePattern> framed;
    private final List<MenuEntry> menu;

    @Inject
    RouteBook(@Any Instance<Module> modules) {
        routes = modules.stream()
                .flatMap(module -> module.routes().stream())
                .sorted(Comparator.comparing(Route::isFixed).reversed())
                .toList();
        fixed = routes.stream().filter(Route::isFixed).collect(Collectors.toMap(Route::path, route -> route));
        named = routes.stream()
                .filter(route -> !route.isFixed())
                .map(RoutePattern::of)
                .toList();
        framed = routes.stream().filter(Route::framed).map(RoutePattern::of).toList();
        menu = modules.stream()
                .flatMap(module -> module.menuEntry().stream())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    @SuppressWarnings("NullAway")
    protected RouteBook() {
        routes = null;
        fixed = null;
        named = null;
        framed = null;
        menu = null;
    }

    /** A route and the values of the names in its path. */
    record Match(Route route, Map<String, String> values) {}

    Optional<Match> find(String path) {
        Route known = fixed.get(path);
        return known == null
                ? named.stream()
                        .flatMap(one -> one.match(path).map(values -> new Match(one.route(), values)).stream())
                        .findFirst()
                : Optional.of(new Match(known, Map.of()));
    }

    /** Whether other sites may frame what is at this path, in either language. */
    boolean isFramed(String path) {
        String inFrench = path.startsWith("/en/") ? path.substring(3) : path;
        return framed.stream().anyMatch(route -> route.match(inFrench).isPresent());
    }

    /** Every route, those without names first. */
    public List<Route> routes() {
        return routes;
    }

    /** Whether some module has a page at this address: a link to another one would be dead. */
    public boolean has(String path) {
        return find(path).isPresent();
    }

    /** The menu, from left to right. */
    public List<MenuEntry> getMenu() {
        return menu;
    }
}
