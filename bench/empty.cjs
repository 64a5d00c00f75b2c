// An empty Node.
