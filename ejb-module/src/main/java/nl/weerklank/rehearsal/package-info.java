/**
 * Demo and test mode: accounts, demo data and the movable clock. Nothing here does anything in production: every call
 * is refused there ({@link nl.weerklank.shared.Mode}).
 *
 * <p>The demo data are played through the platform's own boundaries by the people of the demo ({@code As…} gives each
 * their role), on a clock that starts some months back and ends at today; due jobs run by the real job executor.
 */
package nl.weerklank.rehearsal;
