/** What is kept for a time and then goes. */
@NullMarked
package fr.parvis.commons.web.retention;

import org.jspecify.annotations.NullMarked;
