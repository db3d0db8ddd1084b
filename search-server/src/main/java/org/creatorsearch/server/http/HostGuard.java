package org.creatorsearch.server.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages of the web out of a service without authentication.
 *
 * <p>A page can make a visitor's browser call {@code localhost}, and by rebinding its own DNS name
 * to 127.0.0.1 it could read the answers too. Such a call names the page's host in {@code Host} or
 * in {@code Origin}; an address in digits cannot be rebound, so those are let through.
 */
final class HostGuard {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

  private final Set<String> names = new TreeSet<>(Set.of("localhost"));

  HostGuard(Set<String> names) {
    names.forEach(n -> this.names.add(n.toLowerCase(Locale.ROOT)));
  }

  /** Whether a request that names this host means us. */
  boolean ours(@Nullable String host) {
    if (host == null) {
      return false;
    }
    var name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    return names.contains(name) || IPV4.matcher(name).matches() || IPV6.matcher(name).matches();
  }

  /** Whether the page that caused a request, if any did, was served by us under that host. */
  static boolean sameOrigin(@Nullable String origin, @Nullable String host) {
    return origin == null || authority(origin).filter(a -> a.equalsIgnoreCase(host)).isPresent();
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
