/** Whoever was erased, and that nothing of theirs is taken in again (architecture, section 6). */
@NullMarked
package fr.parvis.facilitation.erasure;

import org.jspecify.annotations.NullMarked;
