/** Hands out long lists page by page, with a cursor that tells its bearer nothing. */
@NullMarked
package fr.parvis.commons.web.paging;

import org.jspecify.annotations.NullMarked;
