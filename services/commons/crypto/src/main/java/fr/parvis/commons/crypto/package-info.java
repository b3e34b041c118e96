/** Keeps what a person wrote unreadable to whoever has no right to it: broker, operator, backup, the other side, and everybody once she is erased. */
@NullMarked
package fr.parvis.commons.crypto;

import org.jspecify.annotations.NullMarked;
