package org.entraidants.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.platform.config.Settings;

/** The tiles under the map, when the network has some. In pages: {@code #{mapSettings.tiles}}. */
@Named
@ApplicationScoped
public class MapSettings {
    @Inject
    Settings settings;

    /** The template of their addresses; empty for none. */
    public String getTiles() {
        return settings.map().map(Settings.Tiles::url).orElse("");
    }

    /** The words that their licence wants. */
    public String getAttribution() {
        return settings.map().map(Settings.Tiles::attribution).orElse("");
    }
}
