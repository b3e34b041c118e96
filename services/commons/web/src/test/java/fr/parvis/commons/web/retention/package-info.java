/** What goes and what a dry run leaves. */
@NullMarked
package fr.parvis.commons.web.retention;

import org.jspecify.annotations.NullMarked;
