/** What one antenna on this machine keeps between starts: data, secrets, logs. */
@NullMarked
package fr.parvis.local.state;

import org.jspecify.annotations.NullMarked;
