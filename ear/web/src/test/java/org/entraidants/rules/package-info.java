/** Rules that hold for the sources of every module. */
package org.entraidants.rules;
