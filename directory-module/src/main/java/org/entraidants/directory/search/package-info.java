/**
 * Finding places: what is indexed of a structure, what may be asked, what is answered. Ask {@link
 * org.entraidants.directory.search.StructureSearch}; addresses of pages and of the API are read by {@link
 * org.entraidants.directory.search.SearchParameters}.
 */
@NullMarked
package org.entraidants.directory.search;

import org.jspecify.annotations.NullMarked;
