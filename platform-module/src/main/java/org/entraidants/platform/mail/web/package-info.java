/** The page “Courrier”, where administrators see the mail of the network. */
@NullMarked
package org.entraidants.platform.mail.web;

import org.jspecify.annotations.NullMarked;
