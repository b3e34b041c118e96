/** Shows her who read her case. */
@NullMarked
package fr.parvis.facilitation.accesslog.usecase;

import org.jspecify.annotations.NullMarked;
