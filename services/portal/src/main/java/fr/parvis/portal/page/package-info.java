/** What every page has in common: frame, headers, dates, and what is said when something fails. */
@NullMarked
package fr.parvis.portal.page;

import org.jspecify.annotations.NullMarked;
