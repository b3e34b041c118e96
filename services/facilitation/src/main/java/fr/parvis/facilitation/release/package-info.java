/** Her requests: the expressions she chose, the exact text she confirmed, and what became of them. */
@NullMarked
package fr.parvis.facilitation.release;

import org.jspecify.annotations.NullMarked;
