"""The vocabulary of trading: money, offers, orders.  Pure; pages and order desk share it."""
