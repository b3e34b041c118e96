/** What is wrong with this machine or with the antenna on it, and what to do about it. */
@NullMarked
package fr.parvis.local.doctor;

import org.jspecify.annotations.NullMarked;
