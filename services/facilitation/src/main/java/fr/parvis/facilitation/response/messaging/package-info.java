/** Hears responses, and tells the other side her answer. */
@NullMarked
package fr.parvis.facilitation.response.messaging;

import org.jspecify.annotations.NullMarked;
