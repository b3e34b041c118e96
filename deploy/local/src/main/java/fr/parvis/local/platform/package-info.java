/** Starts a whole antenna on this machine and keeps it running. */
@NullMarked
package fr.parvis.local.platform;

import org.jspecify.annotations.NullMarked;
