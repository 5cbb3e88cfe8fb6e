/** The pages of one's own account, and those with which an administrator looks after accounts. */
@NullMarked
package org.entraidants.platform.account.web;

import org.jspecify.annotations.NullMarked;
