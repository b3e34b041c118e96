/** Tells whether every part of the antenna on this machine is ready. */
@NullMarked
package fr.parvis.local.status;

import org.jspecify.annotations.NullMarked;
