/** Makes a log one chain that shows whether something was changed, removed or exchanged, and says nothing of what it logs. */
@NullMarked
package fr.parvis.commons.crypto.chain;

import org.jspecify.annotations.NullMarked;
