/** The one function that removes what is otherwise only ever added. */
@NullMarked
package fr.parvis.facilitation.erasure.persistence;

import org.jspecify.annotations.NullMarked;
