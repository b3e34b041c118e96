/** Proofs that the embedded platform starts, refuses, keeps and cleans up. */
@NullMarked
package fr.parvis.embedded;

import org.jspecify.annotations.NullMarked;
