package org.entraidants.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeStoryIT extends BrowserStory {
    @Test
    void visitorSeesTheModules() {
        open("/");
        assertThat(page.locator("body").innerText()).contains("Annuaire", "Forum", "Agenda");
    }
}
