/** Events: quarterly breakfasts, webinars, workshops. Stands on the directory; knows neither forum nor newsletter. */
@NullMarked
package org.entraidants.events;

import org.jspecify.annotations.NullMarked;
