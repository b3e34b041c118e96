/** Tells the other side what she released and that she closed it; hears acknowledgements and ends. */
@NullMarked
package fr.parvis.facilitation.release.messaging;

import org.jspecify.annotations.NullMarked;
