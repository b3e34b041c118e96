/** When a contact of an agreement leaves, what it held is handed over to another. */
@NullMarked
package fr.parvis.cooperation.relay;

import org.jspecify.annotations.NullMarked;
