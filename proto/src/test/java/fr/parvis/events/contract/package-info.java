/** Guards what has been promised to every reader of our events. */
@NullMarked
package fr.parvis.events.contract;

import org.jspecify.annotations.NullMarked;
