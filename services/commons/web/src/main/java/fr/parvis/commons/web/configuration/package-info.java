/** Refuses to start with a setting nobody reads, since a misspelt one would silently leave a default in force. */
@NullMarked
package fr.parvis.commons.web.configuration;

import org.jspecify.annotations.NullMarked;
