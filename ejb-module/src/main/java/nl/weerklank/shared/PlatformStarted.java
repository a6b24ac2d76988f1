package nl.weerklank.shared;

/** Everything runs: tables, engine and timers. Fired asynchronously, once per start. */
public record PlatformStarted() {
}
